package khabar.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Runs controller methods on the request thread. By default, Spring runs each method on its own virtual thread. Timing
 * would then decide which keys share a batch, and the number of statements would vary.
 */
@Component
class SameThreadHandlers implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer configurer) {
            configurer.setBlockingMethodPredicate(handler -> false);
        }
        return bean;
    }
}
