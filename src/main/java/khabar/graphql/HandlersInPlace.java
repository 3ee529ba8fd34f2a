package khabar.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Lets handlers run on the thread of their request. Spring gives each a virtual thread of its own, and then it is chance what is read in one
 * batch: the number of statements varied from run to run.
 */
@Component
class HandlersInPlace implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer configurer) {
            configurer.setBlockingMethodPredicate(handler -> false);
        }
        return bean;
    }
}
