package khabar.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Runs controller methods on the thread of their request. By default, Spring runs each on a virtual thread of its own. Timing then
 * decided which keys shared a batch, and the number of statements varied.
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
